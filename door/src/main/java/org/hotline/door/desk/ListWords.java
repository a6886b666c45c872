package org.hotline.door.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about lists of tickets, in English; {@code messages/list_fr.properties} has the French. */
@MessageBundle("list")
public interface ListWords {

    @Message("Views")
    String views();

    @Message("Shared")
    String shared();

    @Message("Any priority")
    String any_priority();

    @Message("Order")
    String order();

    @Message("Usual order")
    String usual_order();

    @Message
    String by(ListOrder order);

    @Message("Show")
    String show();

    @Message("Save as a view")
    String save();

    @Message("Name of the view")
    String name();

    @Message("Who has it?")
    String sharing();

    @Message("Only me")
    String only_me();

    @Message("My team")
    String team();

    @Message("Save")
    String save_now();

    @Message("Delete the view")
    String remove();

    @Message("Nothing of it was done.")
    String nothing_done();

    @Message("Done:")
    String done();

    @Message("Not done:")
    String not_done();

    @Message("Select {number}")
    String pick(String number);

    @Message("With what is selected")
    String with_picked();

    @Message("Assign to me")
    String take();

    @Message("Prioritise")
    String set_priority();

    @Message("Tag")
    String tag();

    @Message("Add")
    String add_tag();

    @Message("Spam")
    String spam();

    @Message("Select the ticket, to do the same with several")
    String key_pick();
}
