package org.allophone.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allophone.fixture.DuckDb;
import org.junit.jupiter.api.Test;

/** Against DuckDB, which computes them in its own way. */
class MomentsTest {
    private static final double[] X = numbers(1);
    private static final double[] Y = IntStream.range(0, X.length)
            .mapToDouble(i -> 0.7 * X[i] + numbers(2)[i])
            .toArray();

    private static double[] numbers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, 200)
                .mapToDouble(i -> 1000 + 50 * Math.log(random.nextDouble()))
                .toArray();
    }

    private static double duckDb(String expression) throws SQLException {
        String rows = IntStream.range(0, X.length)
                .mapToObj(i -> "(" + X[i] + "::DOUBLE," + Y[i] + "::DOUBLE)")
                .collect(Collectors.joining(","));
        try (DuckDb duckDb = new DuckDb()) {
            return Double.parseDouble(duckDb.query("SELECT " + expression + " FROM (VALUES " + rows + ") AS t(x, y)")
                    .get(0));
        }
    }

    @Test
    void meanVarianceAndKurtosisAreThose() throws SQLException {
        Moments moments = new Moments();
        Arrays.stream(X).forEach(moments::add);
        assertThat(moments.mean()).isCloseTo(duckDb("avg(x)"), within(1e-9));
        assertThat(moments.variance()).isCloseTo(duckDb("var_samp(x)"), within(1e-7));
        assertThat(moments.excessKurtosis()).isCloseTo(duckDb("kurtosis_pop(x)"), within(1e-7));
    }

    /** DuckDB's own has a factor for the size of the sample. */
    @Test
    void skewnessIsTheThirdStandardizedMoment() throws SQLException {
        Moments moments = new Moments();
        Arrays.stream(X).forEach(moments::add);
        double n = X.length;
        assertThat(moments.skewness() * Math.sqrt(n * (n - 1)) / (n - 2))
                .isCloseTo(duckDb("skewness(x)"), within(1e-7));
    }

    @Test
    void correlationQuantilesAndRegressionAreThose() throws SQLException {
        Correlation correlation = new Correlation();
        LeastSquares line = new LeastSquares(1);
        for (int i = 0; i < X.length; i++) {
            correlation.add(X[i], Y[i]);
            line.add(X[i], Y[i]);
        }
        assertThat(correlation.value()).isCloseTo(duckDb("corr(x, y)"), within(1e-10));
        assertThat(line.rSquared()).isCloseTo(duckDb("regr_r2(y, x)"), within(1e-10));
        for (double share : new double[] {0, 0.05, 0.5, 0.75, 1}) {
            assertThat(new Quantiles(X).at(share)).isCloseTo(duckDb("quantile_cont(x, " + share + ")"), within(1e-9));
        }
    }

    @Test
    void aVariableThatFollowsFromOthersExplainsNothingMore() {
        LeastSquares two = new LeastSquares(2);
        LeastSquares three = new LeastSquares(3);
        for (int i = 0; i < X.length; i++) {
            two.add(X[i], i, Y[i]);
            three.add(X[i], i, 2 * X[i] - 3 * i, Y[i]);
        }
        assertThat(three.rSquared()).isCloseTo(two.rSquared(), within(1e-9));
    }

    @Test
    void ofNothingNothingIsKnown() {
        assertThat(new Moments().mean()).isNaN();
        assertThat(new Moments().variance()).isNaN();
        assertThat(new Correlation().value()).isNaN();
        assertThat(new LeastSquares(2).rSquared()).isNaN();
        assertThat(new Quantiles(new double[0]).at(0.5)).isNaN();
        assertThat(NormalDistance.of(new double[0])).isNaN();
    }
}
