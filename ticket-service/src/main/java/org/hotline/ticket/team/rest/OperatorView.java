package org.hotline.ticket.team.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Presence;
import org.hotline.ticket.team.Skills;

/** An operator as others see one. Who has no languages listed takes any, and so with categories; a channel that is not listed has no limit of its own. */
record OperatorView(
        UUID id,
        String name,
        String team,
        Level level,
        Presence presence,
        Instant presenceSince,
        int capacity,
        List<SkillView> languages,
        List<SkillView> categories,
        List<ChannelLimitView> channels) {

    static OperatorView of(Operator operator, Skills skills) {
        return new OperatorView(
                operator.id(),
                operator.name(),
                operator.team(),
                operator.level(),
                operator.presence(),
                operator.presenceSince(),
                operator.capacity(),
                skills.languages().stream().map(SkillView::of).toList(),
                skills.categories().stream().map(SkillView::of).toList(),
                skills.channels().stream().map(ChannelLimitView::of).toList());
    }
}
