import { stringify } from 'yaml';
import { words } from '../authoring/schema.ts';

/** Only titles that readers can be shown in a sentence of ours are quoted in one. */
function quoted(title: string): string | undefined {
  return words.safeParse(title).success ? `《${title}》` : undefined;
}

/** The name of a site, from what its report's title says beside being a report. */
function siteName(title: string): string {
  const place = title.replace(/^\d{4}年|(?:人民)?(?:政府)?(?:工作)?报告(?:[（(].*)?$/gu, '');
  return words.safeParse(place).success ? `${place}报告注读` : '报告注读';
}

/** A title of the usual kind as the cover breaks it: whose, of what, what; undefined for others. */
function titleLines(title: string): string[] | undefined {
  const lines = /^(.+?)((?:人民)?政府)(工作报告.*)$/u.exec(title)?.slice(1);
  return lines?.every((line) => words.safeParse(line).success) ? lines : undefined;
}

/** `content/site.yaml` of a new edition, for an editor to read and to change. */
export function siteFile(title: string): string {
  const name = quoted(title) ?? '这份报告';
  const lines = titleLines(title);
  const comment =
    '# The words of the site itself, made from the report’s title. Read them, and change what you like.\n' +
    '# searchExamples and correctionsUrl may be added.\n';
  return (
    comment +
    stringify(
      {
        name: siteName(title),
        seal: '注读',
        description: `逐字照录${name}，并在旁边注解看不懂的词。`,
        ...(lines && { titleLines: lines }),
        intro: [
          `这里逐字照录${name}，收进来的一个字不改、不加、不减。`,
          '看不懂的说法，用红字在旁边注解；查不到的，照实说明。',
        ],
      },
      { lineWidth: 0 },
    )
  );
}

/** `content/editions.yaml` of a new edition. @param today ISO 8601 */
export function editionsFile(today: string): string {
  return stringify([{ date: today, what: '逐字登出原文。' }], { lineWidth: 0 });
}

/** `content/pages/about.mdx` of a new edition. */
export function aboutFile(): string {
  return ABOUT;
}

const ABOUT = `---
title: 关于本站
description: 原文从哪里来，本站做了什么，红字黑字各是什么意思，怎样引用，发现错误怎么办。
---

## 本站是什么

政府的报告写的是一个地方做了什么、要做什么，和每家每户都有关系，可是里面有许多代号和简称，不在机关工作的人很难读懂。本站把报告逐字登出来，在旁边用红字作注，帮您读懂。

## 黑字和红字

古人印书，正文用墨，批注用朱砂，一眼就能分清。本站也这样做：

- **黑字是报告原文**，一个字、一个标点都不改。每次更新网站，程序都会把每一页上的黑字和原文逐字对一遍，差一个字就不发布。
- **红字是本站写的**，包括注解和编者拟的标题。
- **灰字是页面自己的话**，像目录、按钮和这一页的说明，只为查找方便，不是报告的内容。

## 原文从哪里来

<Provenance />

## 本站做了什么

- 按报告自己的层次分章、分段。报告没有标题的地方，由本站拟题并标明。
- 不评价报告。按字面或别处的做法推断的，写明是推断；没有查到的，写明没有查到。

## 怎样引用

引用报告的话，请注明报告和原来的发布者：

<Citation />

## 版次和更正

<Releases />

<Errata />

## 别人的作品

本站用了别人做的字体、搜索程序和汉字对照表，[它们的许可](../licences.txt)都列出来了。

## 发现错误

<Corrections />
`;
