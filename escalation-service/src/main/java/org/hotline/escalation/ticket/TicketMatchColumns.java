package org.hotline.escalation.ticket;

/** A {@link TicketMatch} as a JSON object in a column called {@code matching}. */
public final class TicketMatchColumns {

    /** In {@code from} behind the table of the column: its components as columns. */
    public static final String READ = """
            jsonb_to_record(matching) as match (priority text, channel text, type text, category text,
                account text, team text, level text)\s""";

    /** To be stored, of parameters with the names of the components. */
    public static final String WRITTEN = """
            jsonb_build_object('priority', :priority::text, 'channel', :channel::text, 'type', :type::text,
                'category', :category::text, 'account', :account::text, 'team', :team::text, 'level', :level::text)""";

    private TicketMatchColumns() {}
}
