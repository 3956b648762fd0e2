package org.allophone.scenario.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The area under a curve, computed by hand. */
class EventCurveTest {
    private static final EventCurve CURVE = new EventCurve(600, 1200, 1800);

    @Test
    void theCallsRiseEvenlyStayAndFallByHalf() {
        assertThat(CURVE.between(-500, 0)).isZero();
        assertThat(CURVE.between(0, 300)).isCloseTo(75, within(1e-9));
        assertThat(CURVE.between(0, 600)).isCloseTo(300, within(1e-9));
        assertThat(CURVE.between(600, 1800)).isCloseTo(1200, within(1e-9));
        // The mean of a decay by half is 1 / (2 ln 2) = 0.7213.
        assertThat(CURVE.between(1800, 3600)).isCloseTo(1800 * 0.5 / 0.6931471805599453, within(1e-6));
        assertThat(CURVE.between(3600, 5400)).isCloseTo(900 * 0.5 / 0.6931471805599453, within(1e-6));
        assertThat(CURVE.seconds()).isEqualTo(600 + 1200 + 6 * 1800);
        assertThat(CURVE.between(CURVE.seconds(), 1e9)).isZero();
    }

    @Test
    void withoutOnsetAndDecayItIsABlock() {
        EventCurve block = new EventCurve(0, 3600, 0);
        assertThat(block.between(-100, 100)).isCloseTo(100, within(1e-9));
        assertThat(block.between(0, 1e9)).isCloseTo(3600, within(1e-9));
    }
}
