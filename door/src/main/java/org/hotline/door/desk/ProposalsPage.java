package org.hotline.door.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page with what is proposed for a ticket, of which the page of the ticket shows a part.
 *
 * @param refused why the last answer did not count, or nothing
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProposalsPage(
        UUID ticket, List<DeskProposal> proposals, @Nullable String refused) implements TemplateInstance {}
