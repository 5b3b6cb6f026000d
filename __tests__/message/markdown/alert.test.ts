/** Alerts, and quotes that only look like one. */

import { describe } from '@jest/globals';
import { testShown } from './shown.ts';

describe('an alert has a title', () => {
  testShown([
    ['> [!NOTE]\n> a', '<quote><bold>ℹ️ Note</bold>\na</quote>'],
    ['> [!TIP]\n> a', '<quote><bold>💡 Tip</bold>\na</quote>'],
    ['> [!IMPORTANT]\n> a', '<quote><bold>❗ Important</bold>\na</quote>'],
    ['> [!WARNING]\n> a', '<quote><bold>⚠️ Warning</bold>\na</quote>'],
    ['> [!CAUTION]\n> a', '<quote><bold>🛑 Caution</bold>\na</quote>'],
    ['> [!note]\n> a', '<quote><bold>ℹ️ Note</bold>\na</quote>'],
    ['> [!NOTE] \t\n> a', '<quote><bold>ℹ️ Note</bold>\na</quote>'],
    // What every object has is no kind of alert.
    ['> [!constructor]\n> a', '<quote>[!constructor]\na</quote>'],
    ['> [!NOTE]', '<quote><bold>ℹ️ Note</bold></quote>'],
    ['> [!NOTE]\n>\n> a', '<quote><bold>ℹ️ Note</bold>\na</quote>'],
    ['> [!NOTE]\n> - a\n> - b', '<quote><bold>ℹ️ Note</bold>\n• a\n• b</quote>'],
    ['> [!NOTE]\n> **a** b\n>\n> c', '<quote><bold>ℹ️ Note</bold>\n<bold>a</bold> b\n\nc</quote>'],
  ]);
});

describe('any other quote has none', () => {
  testShown([
    ['[!NOTE]\na', '[!NOTE]\na'],
    ['> [!OTHER]\n> a', '<quote>[!OTHER]\na</quote>'],
    ['> [!NOTES]\n> a', '<quote>[!NOTES]\na</quote>'],
    ['> [NOTE]\n> a', '<quote>[NOTE]\na</quote>'],
    ['> [!]\n> a', '<quote>[!]\na</quote>'],
    ['> [!NOTE] x\n> a', '<quote>[!NOTE] x\na</quote>'],
    ['> [!NOTE]x\n> a', '<quote>[!NOTE]x\na</quote>'],
    ['> x [!NOTE]\n> a', '<quote>x [!NOTE]\na</quote>'],
    ['> a\n> [!NOTE]\n> b', '<quote>a\n[!NOTE]\nb</quote>'],
    ['> **[!NOTE]**\n> a', '<quote><bold>[!NOTE]</bold>\na</quote>'],
    ['> `[!NOTE]`\n> a', '<quote><icode>[!NOTE]</icode>\na</quote>'],
    ['> # [!NOTE]\n> a', '<quote><underline><bold>[!NOTE]</bold></underline>\na</quote>'],
    ['> - [!NOTE]\n> - a', '<quote>• [!NOTE]\n• a</quote>'],
    ['>', ''],
  ]);
});
