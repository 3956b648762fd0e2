package org.allophone.defect;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.table.Column;
import org.jspecify.annotations.Nullable;

/** Puts defects into the rows of one table, one row after the other. */
final class RowDefects {
    private static final String SITE = "site";
    private static final long MICROS = 1_000_000;
    private static final long MICROS_OF_A_DAY = 86_400 * MICROS;

    private final List<Defect> defects;
    private final List<String> names;
    private final List<? extends Column<?>> columns;
    private final Draws draws;

    /** @param defects those of columns that are not there are left out */
    RowDefects(String table, List<Defect> defects, List<? extends Column<?>> columns, Seed seed) {
        this.names = columns.stream().map(Column::name).toList();
        this.defects = defects.stream()
                .filter(defect -> names.containsAll(defect.columns()))
                .toList();
        this.columns = columns;
        this.draws = new Draws(seed, table);
    }

    void apply(DefectiveRow row) {
        draws.next(row.cells());
        for (int i = 0; i < defects.size(); i++) {
            Defect defect = defects.get(i);
            switch (defect.kind()) {
                case DUPLICATE -> {
                    if (isHit(i, defect)) {
                        row.setDoubled();
                    }
                }
                case LATE -> {
                    if (isHit(i, defect)) {
                        row.setLate(defect.amount());
                    }
                }
                case SWAPPED -> swap(row, i, defect);
                case SKEWED -> skew(row, i, defect);
                case MISSING, CODE, NEGATIVE, TRUNCATED, ENCODING -> replace(row, i, defect);
            }
        }
    }

    private boolean isHit(int index, Defect defect) {
        return draws.of(index).nextDouble() < defect.rate();
    }

    private void replace(DefectiveRow row, int index, Defect defect) {
        int column = names.indexOf(defect.columns().get(0));
        Object cell = row.cells()[column];
        RandomStream random = draws.of(index);
        if (random.nextDouble() < defect.rate() && cell != null && !row.isChanged(column)) {
            Object wrong = wrong(defect, cell, column, random);
            if (!cell.equals(wrong)) {
                change(row, defect.kind(), column, wrong);
            }
        }
    }

    private @Nullable Object wrong(Defect defect, Object cell, int column, RandomStream random) {
        return switch (defect.kind()) {
            case MISSING -> null;
            case CODE -> code(defect.values(), column, random);
            case NEGATIVE -> -Math.max(1, (Long) cell);
            case TRUNCATED -> truncated((String) cell, defect.amount());
            case ENCODING -> new String(((String) cell).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            case DUPLICATE, SWAPPED, SKEWED, LATE ->
                throw new IllegalStateException(defect.kind().label());
        };
    }

    private Object code(List<String> values, int column, RandomStream random) {
        String value = values.get(random.nextInt(values.size()));
        return columns.get(column).type() == Column.Type.INTEGER ? (Object) Long.valueOf(value) : value;
    }

    private static String truncated(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private void swap(DefectiveRow row, int index, Defect defect) {
        int one = names.indexOf(defect.columns().get(0));
        int other = names.indexOf(defect.columns().get(1));
        Object ofOne = row.cells()[one];
        Object ofOther = row.cells()[other];
        boolean differ = ofOne == null ? ofOther != null : !ofOne.equals(ofOther);
        if (isHit(index, defect) && differ && !row.isChanged(one) && !row.isChanged(other)) {
            change(row, defect.kind(), one, ofOther);
            change(row, defect.kind(), other, ofOne);
        }
    }

    private void skew(DefectiveRow row, int index, Defect defect) {
        int column = names.indexOf(defect.columns().get(0));
        if (row.cells()[column] instanceof Long micros && !row.isChanged(column)) {
            int site = names.indexOf(SITE);
            Object ofSite = site < 0 ? "" : String.valueOf(row.cells()[site]);
            List<?> day = List.of(ofSite, Math.floorDiv(micros, MICROS_OF_A_DAY));
            if (draws.ofDay(index, day).nextDouble() < defect.rate()) {
                change(row, defect.kind(), column, micros + defect.amount() * MICROS);
            }
        }
    }

    private void change(DefectiveRow row, DefectKind kind, int column, @Nullable Object wrong) {
        row.changes().add(new Change(kind, names.get(column), text(column, wrong), text(column, row.cells()[column])));
        row.set(column, wrong);
    }

    private String text(int column, @Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (columns.get(column).type() != Column.Type.TIMESTAMP) {
            return cell.toString();
        }
        long micros = (Long) cell;
        return LocalDateTime.ofEpochSecond(
                        Math.floorDiv(micros, MICROS), (int) Math.floorMod(micros, MICROS) * 1000, ZoneOffset.UTC)
                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
