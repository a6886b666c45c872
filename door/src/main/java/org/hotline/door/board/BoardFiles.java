package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.hotline.look.Look;

/** The files that pages of the board bring with them. */
@Named("boardFiles")
@ApplicationScoped
public class BoardFiles {

    private static final String STYLES = Look.versioned("/door/board.css");
    private static final String SCRIPT = Look.versioned("/door/board.js");
    private static final String CHARTS = Look.versioned("/_static/echarts/5.6.0/dist/echarts.min.js");

    public String styles() {
        return STYLES;
    }

    public String script() {
        return SCRIPT;
    }

    public String charts() {
        return CHARTS;
    }
}
