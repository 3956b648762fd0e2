package org.allophone.rag.score;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Streams;

/**
 * Draws groups of questions again and again, to see by how much a mean depends on which questions were asked, or a difference on chance. Each
 * resample has random numbers of its own, so any number of threads gives the same.
 */
final class Resamples {
    /** With so many, the ends of an interval are known to about a fiftieth of its width. */
    static final int COUNT = 10_000;

    private static final Purpose DRAWN = Purpose.of("rag score: groups drawn");
    private static final Purpose TURNED = Purpose.of("rag score: signs turned");

    /** A sum that differs from another in the last digits only is as great. */
    private static final double ROUNDING = 1e-9;

    private final Seed seed;

    Resamples(Seed seed) {
        this.seed = seed;
    }

    /**
     * The means of values over questions, in each resample: as many groups are drawn as there are, with replacement (Efron, 1979).
     *
     * @param rows for each question, a value of each measure
     * @param groups the group of each question
     * @return for each measure, its mean in each resample
     */
    double[][] means(double[][] rows, int[] groups) {
        int measures = rows[0].length;
        int width = measures + 1;
        double[] sums = sums(rows, groups);
        int groupCount = sums.length / width;
        double[][] means = new double[measures][COUNT];
        Streams streams = seed.streams(DRAWN);
        IntStream.range(0, COUNT).parallel().forEach(resample -> {
            double[] total = drawn(sums, groupCount, width, streams.stream(resample));
            for (int measure = 0; measure < measures; measure++) {
                means[measure][resample] = total[measure] / total[measures];
            }
        });
        return means;
    }

    /**
     * How often a sum of differences would be as far from 0 as it is, if the sign of each group's difference were a matter of chance: the
     * two-sided randomisation test of Fisher (1935), with random signs.
     *
     * @param differences for each question, the difference of each measure
     * @param groups the group of each question
     * @return for each measure, the p-value: at least 1 / 10,001
     */
    double[] pValues(double[][] differences, int[] groups) {
        int measures = differences[0].length;
        int width = measures + 1;
        double[] sums = sums(differences, groups);
        double[] observed = new double[measures];
        double[] size = new double[measures];
        for (int i = 0; i < sums.length; i++) {
            if (i % width < measures) {
                observed[i % width] += sums[i];
                size[i % width] += Math.abs(sums[i]);
            }
        }
        boolean[][] asFar = new boolean[COUNT][measures];
        Streams streams = seed.streams(TURNED);
        IntStream.range(0, COUNT).parallel().forEach(resample -> {
            double[] total = turned(sums, width, streams.stream(resample));
            for (int measure = 0; measure < measures; measure++) {
                asFar[resample][measure] =
                        Math.abs(total[measure]) >= Math.abs(observed[measure]) - ROUNDING * size[measure];
            }
        });
        double[] pValues = new double[measures];
        for (int measure = 0; measure < measures; measure++) {
            int count = 1;
            for (boolean[] resample : asFar) {
                count += resample[measure] ? 1 : 0;
            }
            pValues[measure] = count / (COUNT + 1.0);
        }
        return pValues;
    }

    /** For each group one after the other: the sum of each measure, and the number of questions. */
    private static double[] sums(double[][] rows, int[] groups) {
        int width = rows[0].length + 1;
        int[] places = places(groups);
        int groupCount = 0;
        for (int place : places) {
            groupCount = Math.max(groupCount, place + 1);
        }
        double[] sums = new double[groupCount * width];
        for (int i = 0; i < rows.length; i++) {
            int at = places[i] * width;
            for (int measure = 0; measure < width - 1; measure++) {
                sums[at + measure] += rows[i][measure];
            }
            sums[at + width - 1]++;
        }
        return sums;
    }

    /** The groups numbered from 0 without gaps, since some questions may be left out. */
    private static int[] places(int[] groups) {
        Map<Integer, Integer> placeByGroup = new HashMap<>();
        int[] places = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            int next = placeByGroup.size();
            places[i] = placeByGroup.computeIfAbsent(groups[i], none -> next);
        }
        return places;
    }

    private static double[] drawn(double[] sums, int groupCount, int width, RandomStream random) {
        double[] total = new double[width];
        for (int i = 0; i < groupCount; i++) {
            int at = random.nextInt(groupCount) * width;
            for (int j = 0; j < width; j++) {
                total[j] += sums[at + j];
            }
        }
        return total;
    }

    private static double[] turned(double[] sums, int width, RandomStream random) {
        double[] total = new double[width];
        long signs = 0;
        for (int at = 0; at < sums.length; at += width) {
            int group = at / width;
            signs = group % Long.SIZE == 0 ? random.nextLong() : signs >>> 1;
            double sign = 1 - 2 * (signs & 1);
            for (int j = 0; j < width; j++) {
                total[j] += sign * sums[at + j];
            }
        }
        return total;
    }
}
