package org.hotline.door.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.door.desk.DeskTicket;

/** What can be chosen on the board: days, what only, and how it is split. */
public record BoardChoices(List<BoardPeriod.Choice> periods, List<Filter> filters, List<Facet> tables) {

    static BoardChoices of(BoardScope scope, StaffNames names, BoardSettings settings, BoardLabels labels) {
        Map<String, String> channels = Stream.of(DeskTicket.Channel.values())
                .map(DeskTicket.Channel::name)
                .collect(Collectors.toMap(Function.identity(), channel -> labels.part(Facet.CHANNEL, channel)));
        List<Filter> filters = new ArrayList<>();
        filters.add(Filter.of(Facet.TEAM, names.teams(), scope));
        filters.add(Filter.of(Facet.CHANNEL, channels, scope));
        if (settings.operators()) {
            filters.add(Filter.of(Facet.OPERATOR, names.operators(), scope));
        }
        return new BoardChoices(
                BoardPeriod.Choice.READY,
                filters,
                filters.stream().map(Filter::facet).toList());
    }

    /** What of a facet can be chosen, and what is. */
    public record Filter(Facet facet, List<Option> options, String chosen) {

        /** By name; what is chosen is there although nobody knows its name. */
        static Filter of(Facet facet, Map<String, String> names, BoardScope scope) {
            String chosen = scope.value(facet);
            List<Option> options = new ArrayList<>();
            names.forEach((key, name) -> options.add(new Option(key, name)));
            if (!chosen.isEmpty() && !names.containsKey(chosen)) {
                options.add(new Option(chosen, chosen));
            }
            options.sort(Comparator.comparing(Option::name, String.CASE_INSENSITIVE_ORDER));
            return new Filter(facet, options, chosen);
        }
    }

    /** One of several. */
    public record Option(String key, String name) {}
}
