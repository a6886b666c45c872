package org.hotline.gateway.webhook;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hotline.gateway.webhook.WebhookLaneTable.WebhookLane;

/** Notes how attempts to tell something ended, many at once. */
@ApplicationScoped
@Transactional
public class WebhookSettling {

    private final WebhookNewsTable news;
    private final WebhookLaneTable lanes;
    private final WebhookDeliveryTable deliveries;
    private final Clock clock;

    WebhookSettling(WebhookNewsTable news, WebhookLaneTable lanes, WebhookDeliveryTable deliveries, Clock clock) {
        this.news = news;
        this.lanes = lanes;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** A webhook, and where it was then. */
    private record AskedPlace(UUID webhook, String url) {}

    /** What was told, or was to be, and what came of it. */
    public record AnsweredDelivery(ClaimedDelivery delivery, WebhookAnswer answer) {}

    public void settle(List<AnsweredDelivery> answered) {
        Instant now = clock.instant();
        Map<AskedPlace, List<WebhookAnswer>> answers = answered.stream()
                .filter(each -> each.answer.wasAsked())
                .collect(groupingBy(
                        each -> new AskedPlace(each.delivery.webhook(), each.delivery.url()),
                        () -> new TreeMap<>(comparing(AskedPlace::webhook).thenComparing(AskedPlace::url)),
                        mapping(AnsweredDelivery::answer, toList())));
        answers.forEach((place, all) -> news.note(place.url, WebhookNews.of(place.webhook, all, now)));
        List<EndedDelivery> ended = answered.stream()
                .map(each -> each.delivery.ended(each.answer, now))
                .toList();
        lanes.hold(ended.stream()
                .map(each -> new WebhookLane(each.webhook(), each.subject()))
                .toList());
        Set<UUID> settled = deliveries.settle(ended, now);
        lanes.settle(ended.stream().filter(each -> settled.contains(each.id())).toList());
    }
}
