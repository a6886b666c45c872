package org.hotline.door.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;

/** What was said in a ticket, or happened to it, before what its page shows. */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EarlierPage(UUID ticket, Items<DeskMessage> messages, Items<DeskEntry> timeline) implements TemplateInstance {}
