// DeepL's own client, as it comes from npm, pointed at the Glossa that GLOSSA_URL names; behind that is the tests' stub model.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as deepl from 'deepl-node';

const client = new deepl.DeepLClient('any-key', { serverUrl: process.env.GLOSSA_URL, maxRetries: 1 });

test('translates a text and tells its language and length', async () => {
    const result = await client.translateText('Der Hafen 🚢 bleibt heute geschlossen.', null, 'en-GB');

    assert.equal(result.text, 'British English: Der Hafen 🚢 bleibt heute geschlossen.');
    assert.equal(result.detectedSourceLang, 'de');
    assert.equal(result.billedCharacters, 37);
});

test('tells each text its own language, in their order', async () => {
    const results = await client.translateText(
        ['Où est la bibliothèque municipale ?', '28 %', 'The minister resigned a|b yesterday.'],
        null,
        'de',
    );

    assert.deepEqual(results.map((result) => result.detectedSourceLang), ['fr', 'de', 'en']);
    assert.deepEqual(results.map((result) => result.text), [
        'German: Où est la bibliothèque municipale ?',
        '28 %',
        'German: The minister resigned a|b yesterday.',
    ]);
});

test('takes the options of a translation', async () => {
    const result = await client.translateText('Good morning.', 'en', 'de', {
        formality: 'more',
        context: 'In the harbour.',
        splitSentences: 'nonewlines',
        preserveFormatting: true,
        modelType: 'latency_optimized',
    });

    assert.equal(result.text, 'German: Good morning.');
    assert.equal(result.modelTypeUsed, 'latency_optimized');
});

test('keeps markup, and does with tags what it is told', async () => {
    const html = await client.translateText('<h1>My heading</h1>', 'en', 'de', { tagHandling: 'html' });
    const xml = await client.translateText('<a><b>One</b><c>two</c></a><raw>three</raw>', 'en', 'de', {
        tagHandling: 'xml',
        outlineDetection: false,
        splittingTags: ['a', 'raw'],
        nonSplittingTags: 'b,c',
        ignoreTags: ['raw'],
    });

    assert.equal(html.text, '<h1>German: My heading</h1>');
    assert.equal(xml.text, '<a>German: <b>One</b><c>two</c></a><raw>three</raw>');
});

test('throws what is wrong', async () => {
    await assert.rejects(client.translateText('Guten Tag.', null, 'xx'), /Value for 'target_lang' not supported/);
    await assert.rejects(client.translateText('Good day.', 'en', 'tr', { formality: 'less' }), /'formality' is not supported/);
    await assert.rejects(
        client.translateText('<a>', 'en', 'de', { tagHandling: 'xml' }),
        /Tag handling parsing failed, please check input/,
    );
    await assert.rejects(client.getGlossary('96ab91fd-e715-41a1-adeb-5d701f84a483'), deepl.GlossaryNotFoundError);
});

test('makes, reads, uses and deletes a glossary', async () => {
    const entries = new deepl.GlossaryEntries({ entries: { artist: 'Maler', 'A%=&': 'B&=%' } });
    const made = await client.createGlossary('From npm', 'en', 'de', entries);
    try {
        assert.equal(made.entryCount, 2);
        assert.equal(made.ready, true);
        assert.deepEqual((await client.getGlossaryEntries(made)).entries(), entries.entries());
        assert.ok((await client.listGlossaries()).some((one) => one.glossaryId === made.glossaryId));
        const result = await client.translateText('Good evening.', 'en', 'de', { glossary: made });
        assert.equal(result.text, 'German: Good evening.');
    } finally {
        await client.deleteGlossary(made);
    }
    await assert.rejects(client.deleteGlossary(made), deepl.GlossaryNotFoundError);
    assert.ok((await client.getGlossaryLanguagePairs()).length > 900);
});

test('counts what has been translated', async () => {
    const before = (await client.getUsage()).character.count;

    await client.translateText('Guten Abend.', 'de', 'en-US');

    const usage = await client.getUsage();
    assert.equal(usage.character.count, before + 12);
    assert.equal(usage.anyLimitReached(), false);
});

test('lists languages', async () => {
    const sources = await client.getSourceLanguages();
    const targets = await client.getTargetLanguages();

    assert.ok(sources.length > 90);
    assert.ok(sources.every((language) => language.supportsFormality === undefined));
    assert.equal(targets.find((language) => language.code === 'de').supportsFormality, true);
    assert.ok(targets.some((language) => language.code === 'pt-BR'));
});
