import { smallReport } from '../report/small-report.ts';
import { TOPIC_KIND } from '../../../src/search/format.ts';
import type { SearchDocument, SearchSources } from '../../../src/search/index/documents.ts';

const term = (title: string, text: string, also: readonly string[] = []): SearchDocument => {
  return { id: title, kind: '名词', url: `glossary/${title}/`, title, text, also, spelled: true };
};

const topic = (name: string, ...sentences: readonly string[]): SearchSources['topics'][number] => {
  const held = sentences.map((id) => ({ id }));
  return {
    topic: { id: name, name, question: `${name}呢？`, order: 1, sentences: held, silent: [] },
  };
};
const topics = [topic('住房', 'city-1-1', 'city-2-1'), topic('看病和照看', 'people-1-1')];
const concerns = topics.map(({ topic: { id, name, question } }): SearchDocument => {
  const url = `topics/${id}/`;
  return { ...{ id, kind: TOPIC_KIND, url, title: name, text: question, also: [] }, ours: true };
});

/** A report nobody wrote, with entries of two kinds, topics and everyday words. */
export const invented: SearchSources = {
  report: smallReport({
    city: [
      '推进砂砖房治理。完成投资22.2亿元、增长10%。',
      '完成老印刷厂等22个老旧改项目。',
      '养老。',
    ],
    people: ['村社互助养老服务实现全覆盖。', '全社会R&D投入增长20%以上；显著提高，着力发展。'],
    last: ['互助。', '养老事业和养老产业。', 'C级危房、D级危房。'],
  }),
  documents: [
    term('老旧改', '老旧小区改造的简称', ['老旧改项目']),
    { ...term('砂砖房治理', '拆除和加固'), beside: 'city' },
    { ...term('砂砖房', '用砂砖砌的旧房'), beside: 'city' },
    { ...term('互助养老', '邻里照看老人'), chapter: 'people' },
    { ...term('生态账本', '把山水记成账'), ours: true },
    { ...term('22个', '老旧改项目', ['砂砖房和老旧改项目']), kind: '数字', spelled: false },
    ...concerns,
  ],
  topics,
  everyday: {
    老旧小区: ['老旧改', '砂砖房治理'],
    老房: ['砂砖房', 'C级危房'],
    爷爷: ['互助养老'],
    '<img src=x onerror=alert(1)>': ['养老'],
  },
  unsaid: { 公交: '住房', 彩礼: null },
};
