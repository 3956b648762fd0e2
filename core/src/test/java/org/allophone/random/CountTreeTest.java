package org.allophone.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import org.allophone.theory.GoodnessOfFit;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class CountTreeTest {
    private static final Seed SEED = new Seed(42);
    private static final Purpose CALLS_OF_DAY = Purpose.of("calls of a day");
    /** Monday to Sunday; closed on Sunday. */
    private static final long[] WEEK = {1384, 1539, 1428, 1404, 427, 179, 0};

    @Test
    void theCellsAddUpToExactlyTheCallsForAnyNumberOfBoth() {
        for (long calls : new long[] {0, 1, 2, 6, 7, 100, 4500, 1_000_000, 100_000_000_000L}) {
            for (int cells : new int[] {1, 2, 3, 7, 30, 365, 1000}) {
                CountTree tree = new CountTree(SEED, CALLS_OF_DAY, calls, cells, CountTreeTest::weeks);
                long[] next = {0, 0};
                tree.visit(0, cells, (index, firstCall, count) -> {
                    assertThat(index).isEqualTo(next[0]++);
                    assertThat(firstCall).isEqualTo(next[1]);
                    assertThat(count).isNotNegative();
                    next[1] += count;
                });
                assertThat(next).as("%s calls in %s cells", calls, cells).containsExactly(cells, calls);
            }
        }
    }

    @Test
    void aCellAloneIsTheCellAmongTheOthers() {
        CountTree tree = new CountTree(SEED, CALLS_OF_DAY, 12_345, 250, CountTreeTest::weeks);
        tree.visit(
                0,
                250,
                (index, firstCall, count) ->
                        assertThat(tree.cell(index)).isEqualTo(new CountTree.Cell(index, firstCall, count)));
        long[] visited = {0};
        tree.visit(100, 110, (index, firstCall, count) -> {
            assertThat(tree.cell(index)).isEqualTo(new CountTree.Cell(index, firstCall, count));
            assertThat(index).isEqualTo(100 + visited[0]++);
        });
        assertThat(visited[0]).isEqualTo(10);
    }

    @Test
    void aCallFindsItsCell() {
        CountTree tree = new CountTree(SEED, CALLS_OF_DAY, 3000, 90, CountTreeTest::weeks);
        for (long call = 0; call < 3000; call++) {
            CountTree.Cell cell = tree.cellOfCall(call);
            assertThat(call).isBetween(cell.firstCall(), cell.firstCall() + cell.calls() - 1);
            assertThat(tree.cell(cell.index())).isEqualTo(cell);
        }
    }

    @Test
    void aClosedDayHasNoCall() {
        for (long seed = 0; seed < 200; seed++) {
            CountTree tree = new CountTree(new Seed(seed), CALLS_OF_DAY, 1_000_000_000_000L, 700, CountTreeTest::weeks);
            for (long sunday = 6; sunday < 700; sunday += 7) {
                assertThat(tree.cell(sunday).calls()).as("seed %s", seed).isZero();
            }
        }
    }

    @Test
    void daysGetCallsAsTheyWeigh() {
        long[] seen = new long[7];
        new CountTree(SEED, CALLS_OF_DAY, 1_000_000, 7000, CountTreeTest::weeks)
                .visit(0, 7000, (index, firstCall, count) -> seen[(int) (index % 7)] += count);
        GoodnessOfFit.assertFollows(
                seen,
                Arrays.stream(WEEK)
                        .mapToDouble(weight -> 1e6 * weight / weeks(7))
                        .toArray());
    }

    @Test
    void eachCellOfAMultinomialSplitIsBinomial() {
        for (int cell : new int[] {0, 4, 5}) {
            long[] seed = {0};
            GoodnessOfFit.assertFollows(
                    () -> new CountTree(new Seed(seed[0]++), CALLS_OF_DAY, 60, 7, CountTreeTest::weeks)
                            .cell(cell)
                            .calls(),
                    100_000,
                    BinomialDistribution.of(60, (double) WEEK[cell] / weeks(7)));
        }
    }

    /** Of a multinomial split, not of one where each half gets its rounded share. */
    @Test
    void neighbouringCellsTakeCallsFromEachOther() {
        double sum = 0;
        int trees = 20_000;
        for (int seed = 0; seed < trees; seed++) {
            CountTree tree = new CountTree(new Seed(seed), CALLS_OF_DAY, 100, 4, cell -> cell);
            sum += (tree.cell(1).calls() - 25.0) * (tree.cell(2).calls() - 25.0);
        }
        // Covariance −N p q = −6.25; the product's standard deviation is about 20, so five standard errors are 0.7.
        assertThat(sum / trees).isBetween(-6.95, -5.55);
    }

    @Test
    void tenMillionCellsAndAHundredBillionCallsCostOnePathEach() {
        long cells = 10_000_000;
        long[] asked = {0};
        LongUnaryOperator weights = cell -> {
            asked[0]++;
            return cell * 1_000_000_000L;
        };
        CountTree tree = new CountTree(SEED, CALLS_OF_DAY, 100_000_000_000L, cells, weights);
        CountTree.Cell last = tree.cell(cells - 1);
        assertThat(last.firstCall() + last.calls()).isEqualTo(100_000_000_000L);
        // Mean 10,000, standard deviation 100.
        assertThat(last.calls()).isBetween(9500L, 10_500L);
        assertThat(asked[0]).isLessThan(100);
    }

    @Test
    void onlySplitsThatMakeSenseAreTaken() {
        assertThatThrownBy(() -> tree(-1, 1, cell -> cell)).hasMessageStartingWith("calls is -1");
        assertThatThrownBy(() -> tree(1, 0, cell -> cell)).hasMessageStartingWith("cells is 0");
        assertThatThrownBy(() -> tree(5, 3, cell -> 0))
                .hasMessage("the weights of all cells sum to 0; give 5 calls a sum above 0");
        assertThat(tree(0, 3, cell -> 0).cell(2)).isEqualTo(new CountTree.Cell(2, 0, 0));
        assertThatThrownBy(() -> tree(5, 3, cell -> cell).cell(3)).hasMessage("cell is 3; give a number from 0 to 2");
        assertThatThrownBy(() -> tree(5, 3, cell -> cell).cellOfCall(5))
                .hasMessage("call is 5; give a number from 0 to 4");
        assertThatThrownBy(() -> tree(5, 3, cell -> cell).visit(2, 4, (index, firstCall, calls) -> {}))
                .hasMessageStartingWith("cells are 2 to 4");
        assertThatThrownBy(() -> tree(5, 4, cell -> cell == 2 ? 9 : cell).cell(3))
                .hasMessageStartingWith("the weight before a cell falls between cells 0 and 4");
    }

    /** Output bytes hang on these: a change here is a new output version. */
    @Test
    void countsArePinned() {
        long[] counts = new long[7];
        tree(4500, 7, CountTreeTest::weeks).visit(0, 7, (index, firstCall, count) -> counts[(int) index] = count);
        assertThat(counts).containsExactly(993, 1074, 1021, 973, 316, 123, 0);
    }

    private static CountTree tree(long calls, long cells, LongUnaryOperator weightBefore) {
        return new CountTree(SEED, CALLS_OF_DAY, calls, cells, weightBefore);
    }

    /** The weight of all days before this one, week after week. */
    private static long weeks(long day) {
        long week = Arrays.stream(WEEK).sum();
        return day / 7 * week + Arrays.stream(WEEK).limit(day % 7).sum();
    }
}
