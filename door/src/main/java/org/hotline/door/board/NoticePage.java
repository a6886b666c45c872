package org.hotline.door.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Why there is nothing to show. */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NoticePage(BoardNotice notice) implements TemplateInstance {}
