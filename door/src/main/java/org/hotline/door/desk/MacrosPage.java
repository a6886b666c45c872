package org.hotline.door.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;

/** The page with the macros for a ticket; that of the ticket takes them in. */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MacrosPage(UUID ticket, Items<DeskMacro> macros) implements TemplateInstance {}
