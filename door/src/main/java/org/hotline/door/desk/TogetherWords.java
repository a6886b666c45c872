package org.hotline.door.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What colleagues do for one another: macros, watching, notices, in English; {@code messages/together_fr.properties} has the French. */
@MessageBundle("together")
public interface TogetherWords {

    @Message("Macros")
    String macros();

    @Message("There are none. Whoever leads writes them.")
    String no_macros();

    @Message("What it would do")
    String would_do();

    @Message("Nothing in the ticket changes.")
    String no_changes();

    @Message("The customer is told")
    String says();

    @Message("Noted")
    String noted();

    @Message("Solution")
    String solution();

    @Message("before:")
    String before();

    @Message("then:")
    String after();

    @Message
    String matter(DeskMacroPreview.MatterType matter);

    @Message("Besides")
    String besides();

    @Message
    String effect(DeskMacroPreview.MacroEffect effect);

    @Message
    String field(DeskMacroPreview.TicketField field);

    @Message("Run it")
    String run();

    @Message("Who watches")
    String watchers();

    @Message("Watch")
    String watch();

    @Message("Watch no longer")
    String unwatch();

    @Message("Notices")
    String notices();

    @Message("You are told nothing. Watch a ticket, or wait until somebody mentions you in a note by @ and your name.")
    String no_notices();

    @Message
    String told(DeskNotice.ToldKind kind);

    @Message("Mark these as read")
    String read_these();

    @Message("not read")
    String unread();
}
