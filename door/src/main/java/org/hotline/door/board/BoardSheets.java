package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;

/** What can be taken away from the board. */
@ApplicationScoped
class BoardSheets {

    private final FigureSheet figures;
    private final MemberSheet members;
    private final WorkbookReading workbook;

    BoardSheets(FigureSheet figures, MemberSheet members, WorkbookReading workbook) {
        this.figures = figures;
        this.members = members;
        this.workbook = workbook;
    }

    FigureSheet figures() {
        return figures;
    }

    MemberSheet members() {
        return members;
    }

    WorkbookReading workbook() {
        return workbook;
    }
}
