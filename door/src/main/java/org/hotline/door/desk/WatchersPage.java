package org.hotline.door.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/** The page with those who watch a ticket; that of the ticket takes them in. */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WatchersPage(UUID ticket, List<DeskWatcher> watchers, boolean mine) implements TemplateInstance {}
