package org.hotline.kit.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.kit.staff.StaffNews.MemberNews;
import org.hotline.kit.staff.StaffNews.TeamNews;

/** Keeps what is heard of teams and of those who work on them. */
@ApplicationScoped
@Transactional
public class StaffHearing {

    private final StaffTable table;

    StaffHearing(StaffTable table) {
        this.table = table;
    }

    /** Of several about the same, the one of the highest sequence holds. */
    public void hear(List<StaffNews> news) {
        Map<Object, StaffNews> newest = new LinkedHashMap<>();
        for (StaffNews one : news) {
            newest.merge(one.subject(), one, (held, next) -> next.sequence() < held.sequence() ? held : next);
        }
        table.saveTeams(those(TeamNews.class, newest.values()));
        table.saveMembers(those(MemberNews.class, newest.values()));
    }

    private static <N extends StaffNews> List<N> those(Class<N> type, Collection<StaffNews> news) {
        return news.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
