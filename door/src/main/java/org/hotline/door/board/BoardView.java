package org.hotline.door.board;

import java.util.List;

/**
 * What the board shows.
 *
 * @param tiles the six of the profile
 * @param days which days it is about, in words, and which it is compared with
 */
public record BoardView(
        BoardScope scope,
        String days,
        String daysBefore,
        BoardChoices choices,
        List<BoardTile> tiles,
        BoardTile serviceLevel,
        BoardTile promises,
        BacklogAges backlog,
        List<LoadStep> load,
        HeatMap heat,
        List<FlowStep> flow,
        PartTable parts) {

    /** Whether nothing at all has come in. */
    public boolean isEmpty() {
        return heat.most() == 0
                && backlog.tile().isOfNothing()
                && tiles.stream().allMatch(BoardTile::isOfNothing);
    }

    /** Whether anything was resolved at all. */
    public boolean isFlowing() {
        return flow.stream().anyMatch(step -> step.resolved().isAny());
    }
}
