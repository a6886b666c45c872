package org.hotline.door.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a ticket shows.
 *
 * @param messages the newest, in the order in which they were said; {@code next} leads to those before them
 * @param waiting what goes out later, or is held
 * @param timeline what happened lately, the newest first
 * @param clocks the promises of this episode
 * @param history what else the customer asked, the newest first
 * @param refusal why what was just tried was not done
 */
public record TicketDeskView(
        DeskTicket ticket,
        Items<DeskMessage> messages,
        List<DeskWaitingReply> waiting,
        Items<DeskEntry> timeline,
        DeskLease lease,
        List<Clock> clocks,
        TicketEscalations escalations,
        List<DeskTicket> history,
        Suggestions suggestions,
        List<DeskTemplate> templates,
        List<DeskChecklist> checklists,
        Map<UUID, String> operators,
        @Nullable Refusal refusal) {

    TicketDeskView with(Refusal refusal) {
        return new TicketDeskView(
                ticket,
                messages,
                waiting,
                timeline,
                lease,
                clocks,
                escalations,
                history,
                suggestions,
                templates,
                checklists,
                operators,
                refusal);
    }

    public @Nullable String operator() {
        return nameOf(ticket.operator());
    }

    /** Who else is answering; nobody when one may answer. */
    public @Nullable String answering() {
        return lease.isAnothers() ? nameOf(lease.operator()) : null;
    }

    private @Nullable String nameOf(@Nullable UUID operator) {
        return operator == null ? null : operators.get(operator);
    }

    /** What had been written into a field of a form that was refused. */
    public String written(String form, String field) {
        return refusal == null ? "" : refusal.writtenTo(TicketAction.fromString(form), field);
    }

    /** What is noted of a step; what had been written there, if that was refused. */
    public String noted(DeskChecklist checklist, DeskStep step) {
        boolean refused = written("step", "checklist").equals(checklist.id().toString())
                && written("step", "step").equals(Integer.toString(step.number()));
        if (refused) {
            return written("step", "note");
        }
        return step.note() == null ? "" : step.note();
    }

    /** Whether that is what was refused. */
    public boolean refused(String form) {
        return refusal != null && refusal.action() == TicketAction.fromString(form);
    }

    /** The articles that do more than answer; those of procedures are told of the procedure. */
    public List<Suggestions.HelpfulArticle> effects() {
        return suggestions.articles().stream()
                .filter(article -> article.sideEffects() != null && !article.isProcedure())
                .toList();
    }

    /** Whether an article is one that can be worked through, and is not yet. */
    public boolean offers(Suggestions.HelpfulArticle article) {
        return ticket.isOpen()
                && article.isProcedure()
                && checklists.stream()
                        .noneMatch(checklist -> checklist.articleId().equals(article.id()));
    }

    public String others() {
        return DeskMessage.addressedLast(messages.items());
    }

    /** Whether somebody of a higher level can be asked. */
    public boolean isEscalatable() {
        return ticket.isOpen() && ticket.isFirstLevel();
    }

    public SnoozeChoice[] pauses() {
        return SnoozeChoice.values();
    }

    /** What the page wants to hear of. */
    public EntryKind[] news() {
        return EntryKind.values();
    }

    /** Makes a form that is sent twice the same call. */
    public String once() {
        return TicketAction.once();
    }
}
