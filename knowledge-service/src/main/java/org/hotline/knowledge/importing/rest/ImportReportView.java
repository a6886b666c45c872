package org.hotline.knowledge.importing.rest;

import java.util.List;

/**
 * What became of an import. Lines count from 1.
 *
 * @param errors why lines failed; only the first ones are named
 */
record ImportReportView(int lines, int created, int updated, int unchanged, int failed, List<BadLineView> errors) {}
