package org.hotline.door.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hotline.door.desk.Clock;
import org.hotline.door.desk.Colleague;
import org.hotline.door.desk.DeskTicket;
import org.hotline.door.desk.EntryKind;
import org.hotline.door.desk.TicketQueue;

/** The words of the pages in English; {@code messages/msg_fr.properties} has the French ones. */
@MessageBundle
public interface Words {

    @Message("Skip to the content")
    String skip();

    @Message("Desk")
    String desk();

    @Message("Board")
    String board();

    @Message("Help centre")
    String help();

    @Message("Sign out")
    String sign_out();

    @Message("Main")
    String main_navigation();

    @Message("Queues")
    String queues();

    @Message
    String queue(TicketQueue queue);

    @Message("Search tickets")
    String search();

    @Message("Words, number, name or address")
    String search_hint();

    @Message("Results for “{words}”")
    String results(String words);

    @Message("Nothing found")
    String nothing_found();

    @Message("No ticket has all of these words. Fewer of them find more.")
    String nothing_found_hint();

    @Message("Nothing to do here")
    String nothing_to_do();

    @Message("New requests appear here by themselves.")
    String nothing_to_do_hint();

    @Message("Customer")
    String customer();

    @Message("With")
    String with();

    @Message("More")
    String more();

    @Message("Unknown caller")
    String unknown_customer();

    @Message("Conversation")
    String conversation();

    @Message("Note")
    String note();

    @Message("Whole text")
    String whole_text();

    @Message("Files")
    String files();

    @Message("Reply to {customer}")
    String reply_to(String customer);

    @Message("Send reply")
    String send_reply();

    @Message("Insert a template")
    String template();

    @Message("Wait for the customer afterwards")
    String pending_after();

    @Message("Internal note")
    String internal_note();

    @Message("Keep note")
    String keep_note();

    @Message("Only colleagues read it.")
    String note_hint();

    @Message("Resolve")
    String resolve();

    @Message("What was the solution?")
    String solution();

    @Message("The solution helps the next colleague; the customer is asked how it was.")
    String solution_hint();

    @Message("Escalate")
    String escalate();

    @Message("What is needed?")
    String reason();

    @Message("What was tried?")
    String tried();

    @Message("Take it")
    String take();

    @Message("Close")
    String close();

    @Message("Reopen")
    String reopen();

    @Message("Back to the queue")
    String back();

    @Message("Promises")
    String promises();

    @Message("Nothing is promised.")
    String no_promises();

    @Message
    String promise(Clock.Target target);

    @Message("kept")
    String kept();

    @Message("void")
    String dropped();

    @Message("broken")
    String broken();

    @Message("paused")
    String paused();

    @Message("due")
    String due();

    @Message("Other requests")
    String history();

    @Message("This is the first request.")
    String no_history();

    @Message("Timeline")
    String timeline();

    @Message
    String happened(EntryKind kind);

    @Message("Could help")
    String suggestions();

    @Message("Nothing similar was solved yet.")
    String no_suggestions();

    @Message("Details")
    String details();

    @Message("Category")
    String category();

    @Message("Team")
    String team();

    @Message("Priority")
    String priority();

    @Message("Level")
    String level();

    @Message("Language")
    String language();

    @Message("Channel")
    String channel();

    @Message("Keys")
    String keys();

    @Message("List of keys")
    String key_keys();

    @Message("Search")
    String key_search();

    @Message("Next and previous ticket")
    String key_move();

    @Message("Open the ticket")
    String key_open();

    @Message("Reply")
    String key_reply();

    @Message("Write a note")
    String key_note();

    @Message("Back to the queue")
    String key_back();

    @Message("Close this")
    String close_this();

    @Message("That did not work")
    String did_not_work();

    @Message("Presence")
    String presence();

    @Message
    String being(Colleague.Presence presence);

    @Message
    String state(DeskTicket.Status status);

    @Message
    String urgency(DeskTicket.Priority priority);

    @Message
    String line(DeskTicket.Level level);

    @Message
    String way(DeskTicket.Channel channel);
}
