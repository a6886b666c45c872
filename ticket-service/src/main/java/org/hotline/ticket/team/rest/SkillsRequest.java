package org.hotline.ticket.team.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.text.Grammar;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.ChannelLimit;
import org.hotline.ticket.team.Skill;
import org.hotline.ticket.team.Skills;

/** What an operator can do, all of it: who has no languages listed takes any, and so with categories and channels. */
record SkillsRequest(
        @NotNull @Size(max = 50) List<@Valid @NotNull LanguageSkillRequest> languages,
        @NotNull @Size(max = 200) List<@Valid @NotNull CategorySkillRequest> categories,
        @NotNull @Size(max = 8) List<@Valid @NotNull ChannelLimitRequest> channels) {

    /** A language, and how well it is spoken. */
    record LanguageSkillRequest(
            @NotNull @Pattern(regexp = Grammar.LANGUAGE, message = Grammar.LANGUAGE_RULE)
            String name,

            @Min(1) @Max(Skill.BEST) int proficiency) {}

    /** A category, and how well it is known. */
    record CategorySkillRequest(
            @NotBlank @Size(max = 100) String name,
            @Min(1) @Max(Skill.BEST) int proficiency) {}

    /** Open tickets of a channel at a time. */
    record ChannelLimitRequest(
            @NotNull Channel channel, @Min(0) @Max(1000) int capacity) {}

    Skills toSkills() {
        Skills wanted = new Skills(
                languages.stream()
                        .map(it -> new Skill(it.name(), it.proficiency()))
                        .toList(),
                categories.stream()
                        .map(it -> new Skill(it.name(), it.proficiency()))
                        .toList(),
                channels.stream()
                        .map(it -> new ChannelLimit(it.channel(), it.capacity()))
                        .toList());
        requireEachOnce(
                "languages", wanted.languages().stream().map(Skill::name).toList());
        requireEachOnce(
                "categories", wanted.categories().stream().map(Skill::name).toList());
        requireEachOnce(
                "channels",
                wanted.channels().stream().map(ChannelLimit::channel).toList());
        return wanted;
    }

    private static void requireEachOnce(String field, Collection<?> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw FieldProblem.invalid(field, "must name each once");
        }
    }
}
