package org.hotline.door.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/**
 * The page with what one is told.
 *
 * @param unread ids of those that are shown and can be marked as read
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NoticesPage(Items<DeskNotice> notices, List<UUID> unread) implements TemplateInstance {}
