package org.hotline.ticket.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a ticket is about, and how urgent it is. */
@Embeddable
public class Classification {

    @Enumerated(EnumType.STRING)
    private TicketType type;

    private @Nullable String category;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private @Nullable String language;

    /** For the persistence provider. */
    protected Classification() {}

    public Classification(TicketType type, @Nullable String category, Priority priority, @Nullable String language) {
        this.type = type;
        this.category = category;
        this.priority = priority;
        this.language = language;
    }

    /** What is assumed of a matter that nobody has looked at. */
    public static Classification assumed(@Nullable String language) {
        return new Classification(TicketType.QUESTION, null, Priority.NORMAL, language);
    }

    /** The same with some of it set anew; what is null stays. */
    public Classification with(
            @Nullable TicketType newType,
            @Nullable String newCategory,
            @Nullable Priority newPriority,
            @Nullable String newLanguage) {
        return new Classification(
                newType == null ? type : newType,
                newCategory == null ? category : newCategory,
                newPriority == null ? priority : newPriority,
                newLanguage == null ? language : newLanguage);
    }

    public TicketType type() {
        return type;
    }

    public @Nullable String category() {
        return category;
    }

    public Priority priority() {
        return priority;
    }

    public @Nullable String language() {
        return language;
    }
}
