package org.hotline.knowledge.drafting;

import java.util.UUID;

/** What is heard of solved cases. */
public sealed interface CaseNews permits CaseSolution, CaseNews.Erased {

    /** Nothing that was said in the ticket is kept any more. */
    record Erased(UUID ticketId) implements CaseNews {}
}
