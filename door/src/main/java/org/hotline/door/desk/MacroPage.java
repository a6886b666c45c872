package org.hotline.door.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page with what a macro would do with a ticket.
 *
 * @param once makes a run that is sent twice the same one
 * @param refused why it was, or would be, refused
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MacroPage(
        UUID ticket,
        DeskMacroPreview preview,
        List<DeskMacroPreview.ShownChange> changes,
        String once,
        @Nullable String refused)
        implements TemplateInstance {}
