package org.allophone.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the JDK's StrictMath, whose results are within one unit in the last place of the truth. */
class PortableMathTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 10, 699})
    void expIsThatOfStrictMathToTwoUnitsInTheLastPlace(double range) {
        Random random = new Random(42);
        for (int i = 0; i < 500_000; i++) {
            double x = range * (2 * random.nextDouble() - 1);
            double truth = StrictMath.exp(x);
            assertThat(Math.abs(PortableMath.exp(x) - truth)).as("exp(%s)", x).isLessThanOrEqualTo(2 * Math.ulp(truth));
        }
    }

    /** From 1 ± 2⁻²⁰ over the unit interval to the ends of the doubles. */
    @Test
    void logIsThatOfStrictMathToTwoUnitsInTheLastPlace() {
        Random random = new Random(42);
        for (int i = 0; i < 500_000; i++) {
            double uniform = random.nextDouble();
            double[] arguments = {
                uniform, 1 - uniform * 0x1p-20, 1 + uniform, Math.scalb(1 + uniform, random.nextInt(2040) - 1020)
            };
            for (double x : arguments) {
                double truth = StrictMath.log(x);
                assertThat(Math.abs(PortableMath.log(x) - truth))
                        .as("log(%s)", x)
                        .isLessThanOrEqualTo(2 * Math.ulp(truth));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {0, -0.0, 710, -710, -740, -800, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN})
    void expIsThatOfStrictMathAtTheEdges(double x) {
        assertThat(Double.compare(PortableMath.exp(x), StrictMath.exp(x))).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, -1, Double.MIN_VALUE, 1e-310, Double.POSITIVE_INFINITY, Double.NaN})
    void logIsThatOfStrictMathAtTheEdges(double x) {
        assertThat(Double.compare(PortableMath.log(x), StrictMath.log(x))).isZero();
    }

    /** Pinned, so that a JIT or a machine that rounds otherwise is found out. */
    @Test
    void theLastBitsAreTheSameEverywhere() {
        long bits = 0;
        RandomStream random = new RandomStream(42);
        for (int i = 0; i < 100_000; i++) {
            double u = random.nextOpenDouble();
            bits = 31 * bits + Double.doubleToRawLongBits(PortableMath.log(u));
            bits = 31 * bits + Double.doubleToRawLongBits(PortableMath.exp(20 * u - 10));
        }
        assertThat(bits).isEqualTo(-4768704715580050130L);
    }
}
