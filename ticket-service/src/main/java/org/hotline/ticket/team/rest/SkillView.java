package org.hotline.ticket.team.rest;

import org.hotline.ticket.team.Skill;

/** A language or a category, and how well an operator can deal with it, from 1 to 5. */
record SkillView(String name, int proficiency) {

    static SkillView of(Skill skill) {
        return new SkillView(skill.name(), skill.proficiency());
    }
}
