package org.hotline.door.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.hotline.door.entry.ToldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What a macro would do with a ticket.
 *
 * @param version of the macro
 * @param notes what would be noted
 * @param problem why it would do nothing
 */
public record DeskMacroPreview(
        UUID macro,
        String name,
        long version,
        long ticketVersion,
        List<FieldChange> changes,
        @Nullable SaidReply reply,
        List<String> notes,
        @Nullable String solution,
        List<MacroEffect> sideEffects,
        @Nullable ToldProblem problem) {

    /** Nothing would come of it. */
    public boolean isIdle() {
        return changes.isEmpty() && reply == null && notes.isEmpty() && solution == null;
    }

    /** What would be otherwise. */
    public record FieldChange(TicketField field, List<String> before, List<String> after) {}

    /** The same as one reads it. */
    public record ShownChange(TicketField field, String before, String after) {

        /** Whether the values are moments. */
        public boolean isOfTime() {
            return field == TicketField.SNOOZED_UNTIL;
        }
    }

    /** Kinds of matters, as they are in the values of {@link TicketField#TYPE}. */
    public enum MatterType {
        INCIDENT,
        REQUEST,
        QUESTION,
        COMPLAINT,
        BILLING,
        LEGAL
    }

    /** What the customer would be told. */
    public record SaidReply(DeskTicket.Channel channel, String text) {}

    /** What macros change in a ticket. */
    public enum TicketField {
        @JsonProperty("category")
        CATEGORY,
        @JsonProperty("operator")
        OPERATOR,
        @JsonProperty("priority")
        PRIORITY,
        @JsonProperty("snoozedUntil")
        SNOOZED_UNTIL,
        @JsonProperty("status")
        STATUS,
        @JsonProperty("tags")
        TAGS,
        @JsonProperty("team")
        TEAM,
        @JsonProperty("type")
        TYPE
    }

    /** What else would happen. */
    public enum MacroEffect {
        CUSTOMER_IS_ANSWERED,
        CUSTOMER_IS_ASKED,
        SOLUTION_IS_LEARNED
    }
}
