package org.allophone.statistics;

/** Pearson's correlation of pairs that are added one by one. */
public final class Correlation {
    private long count;
    private double meanX;
    private double meanY;
    private double squaresX;
    private double squaresY;
    private double products;

    public void add(double x, double y) {
        count++;
        double deltaX = x - meanX;
        double deltaY = y - meanY;
        meanX += deltaX / count;
        meanY += deltaY / count;
        squaresX += deltaX * (x - meanX);
        squaresY += deltaY * (y - meanY);
        products += deltaX * (y - meanY);
    }

    public long count() {
        return count;
    }

    /** From -1 to 1; NaN if one of both never varies. */
    public double value() {
        return products / Math.sqrt(squaresX * squaresY);
    }
}
