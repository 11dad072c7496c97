// A client for LibreTranslate, as it comes from npm, pointed at the Glossa that GLOSSA_URL names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import libre from 'libretranslate';

const at = { apiurl: process.env.GLOSSA_URL, apiKey: 'unknown' };

test('translates a text whose language it is told', async () => {
    assert.equal(await libre.translate({ ...at, query: 'Hello wörld!', source: 'en', target: 'es' }), 'Spanish: Hello wörld!');
});

test('translates a text whose language it finds out', async () => {
    const text = 'Der Hafen bleibt heute geschlossen.';

    assert.equal(await libre.translate({ ...at, query: text, target: 'en' }), 'English: ' + text);
});

test('translates several texts', async () => {
    assert.deepEqual(await libre.translate({ ...at, query: ['a|b', '28'], source: 'en', target: 'zh-Hant' }), [
        'Traditional Chinese: a|b',
        '28',
    ]);
});

test('keeps HTML as it is', async () => {
    const html = { ...at, query: '<p>Hello</p>', source: 'en', target: 'es', format: 'html' };

    assert.equal(await libre.translate(html), '<p>Spanish: Hello</p>');
});

test('knows the languages that there are', async () => {
    await assert.rejects(libre.translate({ ...at, query: 'a', source: 'en', target: 'zz' }), /not found/);
});
