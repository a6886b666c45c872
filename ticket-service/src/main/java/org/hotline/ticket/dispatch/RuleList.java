package org.hotline.ticket.dispatch;

/** The rules by which teams are chosen, in one of their versions. */
public record RuleList(RoutingRules rules, long version) {}
