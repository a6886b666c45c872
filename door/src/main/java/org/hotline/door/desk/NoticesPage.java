package org.hotline.door.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The page with what one is told.
 *
 * @param newest id of what all up to it can be marked as read; empty where there is nothing
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NoticesPage(Items<DeskNotice> notices, String newest) implements TemplateInstance {}
