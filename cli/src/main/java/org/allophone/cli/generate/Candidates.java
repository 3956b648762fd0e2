package org.allophone.cli.generate;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.allophone.conversation.TranscriptStyle;
import org.allophone.dataset.CentreDataset;
import org.allophone.dataset.Layout;
import org.allophone.dataset.People;
import org.allophone.dataset.Recipe;
import org.allophone.dataset.TranscriptForm;
import org.allophone.defect.ProfileFile;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.table.Column;

/** The values of options that the Tab key completes. picocli wants a class for each option, which it makes itself. */
final class Candidates {
    private Candidates() {}

    static final class Scenarios extends Names {
        Scenarios() {
            super(Stream.concat(ScenarioFile.bundledNames().stream(), Stream.of(Recipe.NOTEBOOK))
                    .toList());
        }
    }

    static final class Columns extends Names {
        Columns() {
            super(Objects.requireNonNull(CentreDataset.columnsByTable().get(Layout.CALLS)).stream()
                    .map(Column::name)
                    .toList());
        }
    }

    static final class Tables extends Names {
        Tables() {
            super(List.copyOf(CentreDataset.columnsByTable().keySet()));
        }
    }

    static final class FormatNames extends Names {
        FormatNames() {
            super(Formats.names());
        }
    }

    static final class Maskable extends Names {
        Maskable() {
            super(People.optionalLabels());
        }
    }

    static final class TranscriptStyles extends Names {
        TranscriptStyles() {
            super(TranscriptStyle.labels());
        }
    }

    static final class TextMasks extends Names {
        TextMasks() {
            super(TranscriptForm.Mask.labels());
        }
    }

    static final class Dialects extends Names {
        Dialects() {
            super(Formats.dialectNames());
        }
    }

    static final class Defects extends Names {
        Defects() {
            super(ProfileFile.BUNDLED);
        }
    }

    private abstract static class Names implements Iterable<String> {
        private final List<String> names;

        Names(List<String> names) {
            this.names = names;
        }

        @Override
        public Iterator<String> iterator() {
            return names.iterator();
        }
    }
}
