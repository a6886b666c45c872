package org.hotline.door.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How a ticket counts. */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExplanationPage(ExplanationView view) implements TemplateInstance {}
