package org.hotline.gateway.call;

import java.util.List;

/**
 * What becomes of reports that came together.
 *
 * @param now their call is known
 * @param later they may be about a call that begins, or lasts longer, by one before them, which has to be noted first
 */
record CallRound(List<TakenReport> now, List<TakenReport> later) {}
