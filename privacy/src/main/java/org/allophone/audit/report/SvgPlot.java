package org.allophone.audit.report;

import java.util.List;
import java.util.Locale;
import org.allophone.audit.attack.Plot;

/** Draws the curves of a plot as SVG, with the name of each beside its end. */
final class SvgPlot {
    private static final int WIDTH = 680;
    private static final int HEIGHT = 260;
    private static final int LEFT = 60;
    private static final int RIGHT = 220;
    private static final int TOP = 12;
    private static final int BOTTOM = 40;
    private static final int LINE = 16;

    /** Colours that people who see few colours tell apart (Okabe and Ito 2008). */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00");

    private final HtmlWriter html;
    private final ReportTexts texts;
    private final Plot plot;

    SvgPlot(HtmlWriter html, ReportTexts texts, Plot plot) {
        this.html = html;
        this.texts = texts;
        this.plot = plot;
    }

    void draw() {
        html.begin(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                texts.say(plot.title()),
                "xmlns",
                "http://www.w3.org/2000/svg");
        drawAxes();
        for (int i = 0; i < plot.curves().size(); i++) {
            drawCurve(plot.curves().get(i), COLOURS.get(i % COLOURS.size()), i);
        }
        html.end();
    }

    private void drawAxes() {
        for (int quarter = 0; quarter <= 4; quarter++) {
            double share = quarter / 4.0;
            String y = number(y(share));
            html.empty("line", "x1", number(LEFT), "x2", number(WIDTH - RIGHT), "y1", y, "y2", y, "stroke", "#ccc");
            text(LEFT - 6, y(share) + 4, "end", "#444", texts.percent(share));
        }
        for (int place = 0; place < plot.labels().size(); place++) {
            text(x(place), HEIGHT - BOTTOM + 18, "middle", "#444", plot.labels().get(place));
        }
        text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 4, "middle", "#444", texts.say(plot.horizontal()));
    }

    private void drawCurve(Plot.Curve curve, String colour, int number) {
        StringBuilder points = new StringBuilder();
        for (int place = 0; place < curve.shares().size(); place++) {
            double share = curve.shares().get(place);
            if (!Double.isNaN(share)) {
                points.append(number(x(place)))
                        .append(',')
                        .append(number(y(share)))
                        .append(' ');
                html.empty("circle", "cx", number(x(place)), "cy", number(y(share)), "r", "3.5", "fill", colour);
            }
        }
        html.empty(
                "polyline", "points", points.toString().strip(), "fill", "none", "stroke", colour, "stroke-width", "2");
        double legend = TOP + LINE * (number + 1.0);
        double x = WIDTH - RIGHT + 14;
        html.empty(
                "line",
                "x1",
                number(x),
                "x2",
                number(x + 18),
                "y1",
                number(legend),
                "y2",
                number(legend),
                "stroke",
                colour,
                "stroke-width",
                "3");
        text(x + 24, legend + 4, "start", "#222", texts.say(curve.name()));
    }

    private void text(double x, double y, String anchor, String colour, String text) {
        html.element(
                "text", text, "x", number(x), "y", number(y), "text-anchor", anchor, "fill", colour, "font-size", "12");
    }

    private double x(int place) {
        int places = Math.max(1, plot.labels().size() - 1);
        return LEFT + 20 + (WIDTH - RIGHT - LEFT - 40) * (double) place / places;
    }

    private static double y(double share) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - share);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
