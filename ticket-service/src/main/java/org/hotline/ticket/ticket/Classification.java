package org.hotline.ticket.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.List;
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

    private String[] tags;
    private boolean prioritySaid;

    /** For the persistence provider. */
    protected Classification() {}

    private Classification(
            TicketType type, @Nullable String category, Priority priority, @Nullable String language, String[] tags) {
        this.type = type;
        this.category = category;
        this.priority = priority;
        this.language = language;
        this.tags = tags;
    }

    /** What is assumed of a matter that nobody has looked at. */
    public static Classification assumed(@Nullable String language) {
        return new Classification(TicketType.QUESTION, null, Priority.NORMAL, language, new String[0]);
    }

    /** The same, as a mailbox wishes it of what it opens; what is null stays. */
    public Classification wished(@Nullable Priority wish) {
        return new Classification(type, category, wish == null ? priority : wish, language, tags);
    }

    /** The same with some of it set anew, as somebody says; what is null stays. */
    public Classification with(
            @Nullable TicketType newType,
            @Nullable String newCategory,
            @Nullable Priority newPriority,
            @Nullable String newLanguage,
            @Nullable Collection<String> newTags) {
        Classification said = new Classification(
                newType == null ? type : newType,
                newCategory == null ? category : newCategory,
                newPriority == null ? priority : newPriority,
                newLanguage == null ? language : newLanguage,
                newTags == null ? tags : TicketTags.of(newTags));
        said.prioritySaid = prioritySaid || newPriority != null;
        return said;
    }

    public Classification withoutTags() {
        return with(null, null, null, null, List.of());
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

    /** Whether somebody said how urgent it is; else it is assumed, or wished by a mailbox. */
    public boolean isPrioritySaid() {
        return prioritySaid;
    }

    public @Nullable String language() {
        return language;
    }

    public List<String> tags() {
        return List.of(tags);
    }
}
