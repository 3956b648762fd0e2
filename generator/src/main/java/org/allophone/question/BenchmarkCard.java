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

    /** The card, with what Hugging Face reads of it. */
    String english() {
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
            tags: [synthetic, contact-center, rag, croissant]
            configs:
            - {config_name: corpus, data_files: [{split: corpus, path: corpus.jsonl}]}
            - {config_name: queries, data_files: [{split: queries, path: queries.jsonl}]}
            - {config_name: default, data_files: [{split: test, path: qrels/test.tsv}], sep: "\\t"}
            - {config_name: nuggets, data_files: [{split: test, path: nuggets.jsonl}]}
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
            - `chunks/`, `qrels-*/`: four chunkings, and the judgements of each. `phase` uses what is known of a call, which is an advantage.
            - `principals.jsonl`: who asks, and with which tokens; a document is visible to whoever has one of its `acl`.
            - `nuggets.jsonl`: what a good answer says, piece by piece.
            - `export/`: the same in the forms of other programs. `secret/`: what answers must not say. Never index `secret/`.
            """).toString();
    }

    /** The same in French, without what Hugging Face reads. */
    String french() {
        return """
            # Un jeu d’évaluation de la recherche pour un centre de contact

            Fait par Allophone ; toutes les personnes sont inventées. Les documents sont %d appels avec leurs notes, et %d versions d’articles.
            %d questions trouvent leur réponse dans les documents, %d n’en ont pas, %d se répondent par un comptage dans `tables/`.

            - `corpus.jsonl`, `queries.jsonl`, `qrels/test.tsv` : le jeu tel que BEIR et MTEB le lisent. Les jugements sont complets.
            - `gold.jsonl` : réponses, preuves avec leur place en unités UTF-16 de `text`, SQL sur `tables/`. À ne jamais indexer, pas plus que
              `tables/gold_*.csv`.
            - `unanswerable.jsonl`, `counted.jsonl` : les questions auxquelles aucun document ne répond, et pourquoi.
            - `phrasings.jsonl` : chaque question en mots-clés, en clair et en plus long.
            - `chunks/`, `qrels-*/` : quatre découpages et leurs jugements. `phase` se sert de ce que l’on sait de l’appel : c’est un avantage.
            - `principals.jsonl` : qui demande, et avec quels jetons ; un document est visible de qui possède l’un des jetons de son `acl`.
            - `nuggets.jsonl` : ce que dit une bonne réponse, élément par élément.
            - `export/` : la même chose dans la forme d’autres programmes. `secret/` : ce qu’une réponse ne doit pas dire. À ne jamais indexer.
            """.formatted(made.calls(), made.articles(), made.ranked(), made.unanswerable(), made.counted());
    }
}
