package org.hotline.door.desk;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which list of tickets somebody looks at, as the address of the page says: words go before a view, and that before a queue. */
public final class DeskQuery {

    @DefaultValue("")
    @QueryParam("q")
    String words = "";

    @QueryParam("view")
    @Nullable
    UUID view;

    @DefaultValue("mine")
    @QueryParam("queue")
    String queue = "mine";

    @DefaultValue("")
    @QueryParam("priority")
    String priority = "";

    @DefaultValue("")
    @QueryParam("order")
    String order = "";

    @QueryParam("after")
    @Nullable
    String after;

    public String words() {
        return words.strip();
    }

    public boolean isSearch() {
        return !words().isEmpty();
    }

    public @Nullable UUID view() {
        return isSearch() ? null : view;
    }

    public @Nullable TicketQueue queue() {
        return isSearch() || view != null ? null : TicketQueue.of(queue).orElse(TicketQueue.MINE);
    }

    public DeskTicket.@Nullable Priority priority() {
        return Arrays.stream(DeskTicket.Priority.values())
                .filter(urgency -> urgency.name().equals(priority))
                .findFirst()
                .orElse(null);
    }

    public @Nullable ListOrder order() {
        return ListOrder.of(order).orElse(null);
    }

    /** A view has its own order and filters, and what is solved is in the order in which it came. */
    public boolean isOrdered() {
        return view() == null && queue() != TicketQueue.SOLVED;
    }

    /** What the API is asked for; of a view it knows that itself. */
    TicketSearch search(Colleague me) {
        TicketQueue shown = queue();
        TicketSearch search = shown == null ? new TicketSearch() : shown.search(me);
        search.words = isSearch() ? words() : null;
        search.priority = Optional.ofNullable(priority()).map(Enum::name).orElse(null);
        search.sort = isOrdered() && order() != null ? order().sort() : search.sort;
        search.after = after;
        return search;
    }

    /** The address of the list from its beginning. */
    public String address() {
        return "/?"
                + Stream.of(
                                part("q", words()),
                                part("view", view()),
                                part("queue", queue() == null ? null : queue().key()),
                                part("priority", priority()),
                                part("order", order() == null ? null : order().key()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private static String part(String name, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? "" : name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where it goes on. */
    String addressAfter(String next) {
        return address() + "&" + part("after", next);
    }
}
