package org.hotline.ticket.macro;

/** What a macro can do with a ticket. */
public enum MacroActionKind {
    TAG,
    UNTAG,
    CLASSIFY,
    /** To a team on the ticket's level. */
    ASSIGN,
    /** To whoever runs the macro. */
    ASSIGN_TO_ME,
    UNASSIGN,
    NOTE,
    /** In the words of a template, else in those of the macro. */
    REPLY,
    SNOOZE,
    RESOLVE
}
