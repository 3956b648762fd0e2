package org.allophone.centre.theory;

import static org.assertj.core.api.Assertions.assertThat;

import org.allophone.theory.Erlang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangCTest {

    /** Twenty agents answer 51.79816620 % of 18 erlang of 300 s within 20 s; the figure was computed apart from this code. */
    @Test
    void aServiceLevelThatTwentyAgentsJustReachTakesTwentyAndAnyHigherOneMore() {
        assertThat(ErlangC.agentsFor(18, 300, 0.5179816619, 20)).isEqualTo(20);
        assertThat(ErlangC.agentsFor(18, 300, 0.5179816621, 20)).isEqualTo(21);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 300, 0.8, 20", "8, 240, 0.8, 20", "45, 300, 0.9, 150", "95, 540, 0.95, 10", "3000, 400, 0.8, 20"})
    void theAgentsKeepThePromiseAndOneLessWouldNot(double load, double handle, double share, double within) {
        int agents = ErlangC.agentsFor(load, handle, share, within);
        assertThat(Erlang.serviceLevel(agents, load, handle, within)).isGreaterThanOrEqualTo(share);
        // With agents - 1 <= load the queue of Erlang C grows without end.
        assertThat(agents - 1 <= load || Erlang.serviceLevel(agents - 1, load, handle, within) < share)
                .isTrue();
    }

    @Test
    void noCallsTakeNoAgents() {
        assertThat(ErlangC.agentsFor(0, 300, 0.8, 20)).isZero();
    }
}
