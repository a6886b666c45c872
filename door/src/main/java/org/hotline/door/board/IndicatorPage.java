package org.hotline.door.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A figure and its tickets. */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IndicatorPage(IndicatorView view) implements TemplateInstance {}
