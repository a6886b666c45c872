package org.hotline.door.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;

/**
 * The page with those who watch a ticket; that of the ticket takes them in.
 *
 * @param mine whether who looks is among them
 * @param complete whether they are all
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WatchersPage(UUID ticket, Items<DeskWatcher> watchers, boolean mine, boolean complete)
        implements TemplateInstance {}
