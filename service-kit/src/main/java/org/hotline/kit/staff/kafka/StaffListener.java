package org.hotline.kit.staff.kafka;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.ticket.OperatorPlaced;
import org.hotline.event.ticket.StaffEvent;
import org.hotline.event.ticket.TeamDefined;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;
import org.hotline.kit.staff.StaffHearing;
import org.hotline.kit.staff.StaffNews;
import org.hotline.kit.staff.StaffNews.MemberNews;
import org.hotline.kit.staff.StaffNews.TeamNews;

/** Hears who works where, in each service that decides by it and does not record it itself. */
@ApplicationScoped
@IfBuildProperty(name = "hotline.staff.heard", stringValue = "true")
class StaffListener implements EventListener<StaffEvent, StaffNews> {

    private final StaffHearing hearing;
    private final EventRouter<StaffEvent, StaffNews> router;

    StaffListener(StaffHearing hearing) {
        this.hearing = hearing;
        this.router = EventRouter.<StaffEvent, StaffNews>of(StaffEvent.class)
                .on(TeamDefined.class, StaffListener::team)
                .on(OperatorPlaced.class, StaffListener::member)
                .build();
    }

    @Override
    public EventRouter<StaffEvent, StaffNews> router() {
        return router;
    }

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public void take(List<StaffNews> news) {
        hearing.hear(news);
    }

    private static StaffNews team(TeamDefined fact) {
        return new TeamNews(fact.team(), fact.level(), fact.sequence());
    }

    private static StaffNews member(OperatorPlaced fact) {
        return new MemberNews(fact.operatorId(), fact.team(), fact.decided(), fact.sequence());
    }
}
