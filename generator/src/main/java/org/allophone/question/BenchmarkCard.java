package org.allophone.question;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allophone.dataset.CentreDataset;
import org.allophone.question.form.Question;

/** The card of a benchmark: what Hugging Face and MTEB read of it, and what a person wants to know first. */
final class BenchmarkCard {
    private final CentreDataset dataset;
    private final BenchmarkCounts made;
    private final List<Question> questions;

    BenchmarkCard(CentreDataset dataset, BenchmarkCounts made, List<Question> questions) {
        this.dataset = dataset;
        this.made = made;
        this.questions = questions;
    }

    String text() {
        Map<String, Long> types =
                questions.stream().collect(Collectors.groupingBy(Question::type, TreeMap::new, Collectors.counting()));
        String name = dataset.recipe().scenario() + ", seed "
                + dataset.recipe().seed().orElseThrow();
        StringBuilder card = new StringBuilder("""
                ---
                pretty_name: Allophone retrieval benchmark, %s
                language: [fr]
                language_details: [%s]
                license: cc0-1.0
                annotations_creators: [machine-generated]
                language_creators: [machine-generated]
                multilinguality: monolingual
                source_datasets: [original]
                task_categories: [text-retrieval, question-answering, table-question-answering]
                task_ids: [document-retrieval, extractive-qa]
                tags: [synthetic, contact-center, rag]
                configs:
                - {config_name: corpus, data_files: [{split: corpus, path: corpus.jsonl}]}
                - {config_name: queries, data_files: [{split: queries, path: queries.jsonl}]}
                - {config_name: default, data_files: [{split: test, path: qrels/test.tsv}], sep: "\\t"}
                - {config_name: gold, data_files: [{split: test, path: gold.jsonl}]}
                ---

                # A retrieval benchmark of a contact centre

                Made by Allophone; everybody in it is made up. %d calls and %d versions of knowledge-base articles are the documents.
                %d questions are answered by documents, %d by nothing, %d by counting in `tables/`.

                | type | questions |
                |---|---:|
                """.formatted(
                        name,
                        dataset.conversationLanguage().toLanguageTag(),
                        made.calls(),
                        made.articles(),
                        made.ranked(),
                        made.unanswerable(),
                        made.counted()));
        types.forEach((type, count) ->
                card.append("| `").append(type).append("` | ").append(count).append(" |\n"));
        return card.append("""

                - `corpus.jsonl`, `queries.jsonl`, `qrels/test.tsv`: the set as BEIR and MTEB read it. Judgements are complete: each document
                  that states an answer is judged.
                - `gold.jsonl`: answers, evidence with places in UTF-16 units of `text`, SQL over `tables/`. Keep it and `tables/gold_*.csv`
                  out of whatever is indexed.
                - `unanswerable.jsonl`, `counted.jsonl`: questions that no document answers, and why.
                - `phrasings.jsonl`: each question as keywords, plain, and at some length.
                """).toString();
    }
}
