package org.allophone.statistics;

/** Linear regression on several variables with a constant, from observations that are added one by one. */
public final class LeastSquares {
    private static final double NEARLY_ZERO = 1e-9;

    private final int variables;
    private final double[] means;
    private final double[][] products;
    private long count;

    public LeastSquares(int variables) {
        this.variables = variables;
        this.means = new double[variables + 1];
        this.products = new double[variables + 1][variables + 1];
    }

    /**
     * Adds an observation.
     *
     * @param values the variables, then what is explained by them
     */
    public void add(double... values) {
        count++;
        double[] before = new double[variables + 1];
        for (int i = 0; i <= variables; i++) {
            before[i] = values[i] - means[i];
            means[i] += before[i] / count;
        }
        for (int i = 0; i <= variables; i++) {
            for (int j = 0; j <= variables; j++) {
                products[i][j] += before[i] * (values[j] - means[j]);
            }
        }
    }

    public long count() {
        return count;
    }

    /**
     * The share of the variance that the variables explain, from 0 to 1; NaN if what is explained never varies. A variable that follows from
     * others is left out.
     */
    public double rSquared() {
        double[][] left = new double[variables + 1][];
        for (int i = 0; i <= variables; i++) {
            left[i] = products[i].clone();
        }
        double total = products[variables][variables];
        for (int pivot = 0; pivot < variables; pivot++) {
            if (left[pivot][pivot] > NEARLY_ZERO * products[pivot][pivot]) {
                sweep(left, pivot);
            }
        }
        return 1 - left[variables][variables] / total;
    }

    /** Takes out of all later products what this variable explains. */
    private void sweep(double[][] left, int pivot) {
        for (int i = pivot + 1; i <= variables; i++) {
            double factor = left[i][pivot] / left[pivot][pivot];
            for (int j = pivot; j <= variables; j++) {
                left[i][j] -= factor * left[pivot][j];
            }
        }
    }
}
