package org.hotline.local.token;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a caller may do, and the team that someone in that role usually belongs to. */
public enum Role {
    INTEGRATION("integration", null),
    OPERATOR("operator", "first-line"),
    SPECIALIST("specialist", "second-line"),
    TEAM_LEAD("team-lead", null),
    SUPERVISOR("supervisor", null),
    KNOWLEDGE_EDITOR("knowledge-editor", null),
    ADMIN("admin", null);

    private final String label;
    private final @Nullable String usualTeam;

    Role(String label, @Nullable String usualTeam) {
        this.label = label;
        this.usualTeam = usualTeam;
    }

    public String label() {
        return label;
    }

    public Optional<String> usualTeam() {
        return Optional.ofNullable(usualTeam);
    }

    public static Optional<Role> named(String label) {
        return Arrays.stream(values()).filter(role -> role.label.equals(label)).findFirst();
    }

    /** All roles as a person would list them. */
    public static String all() {
        return Arrays.stream(values()).map(Role::label).collect(Collectors.joining(", "));
    }
}
