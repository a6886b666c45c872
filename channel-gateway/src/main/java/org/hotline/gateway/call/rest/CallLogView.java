package org.hotline.gateway.call.rest;

import java.util.List;
import org.hotline.gateway.interaction.rest.BatchLineView;

/**
 * What became of a log of calls.
 *
 * @param lines how many it has
 * @param reports how many things they tell of calls
 * @param added how many of these were not known
 * @param refusedLines of how many lines something was not taken
 * @param refused the first thousand of these, and why
 */
record CallLogView(int lines, int reports, int added, int refusedLines, List<BatchLineView> refused) {

    static final int MOST_REFUSED = 1000;
}
